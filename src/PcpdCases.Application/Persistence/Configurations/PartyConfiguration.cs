using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class PartyConfiguration : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> builder)
    {
        builder.ToTable("Parties");
        builder.Property(party => party.Control).HasMaxLength(Party.ControlMaxLength);
        builder.Property(party => party.ProceedingLetter).HasMaxLength(Proceeding.LetterMaxLength);
        builder.HasOne(party => party.Organisation).WithMany().HasForeignKey("OrganisationId").IsRequired();
        builder.Property<long>("IncidentId");
        builder.HasIndex("IncidentId", nameof(Party.Ordinal)).IsUnique();
    }
}
