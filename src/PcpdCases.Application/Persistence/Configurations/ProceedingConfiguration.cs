using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class ProceedingConfiguration : IEntityTypeConfiguration<Proceeding>
{
    public void Configure(EntityTypeBuilder<Proceeding> builder)
    {
        builder.ToTable("Proceedings");
        builder.Property(proceeding => proceeding.Letter).HasMaxLength(Proceeding.LetterMaxLength);
        builder.HasOne(proceeding => proceeding.Incident).WithMany().HasForeignKey("IncidentId").IsRequired();
        builder.HasOne(proceeding => proceeding.Party).WithMany().HasForeignKey("PartyId").IsRequired();
        builder.HasIndex("IncidentId", nameof(Proceeding.Letter)).IsUnique();
    }
}
