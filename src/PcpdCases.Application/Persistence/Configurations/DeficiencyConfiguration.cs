using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Findings;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class DeficiencyConfiguration : IEntityTypeConfiguration<Deficiency>
{
    public void Configure(EntityTypeBuilder<Deficiency> builder)
    {
        builder.ToTable("Deficiencies");
        builder.Ignore(deficiency => deficiency.Findings);
        builder.Property(deficiency => deficiency.Heading).HasMaxLength(Deficiency.HeadingMaxLength);
        builder.HasMany(deficiency => deficiency.Links).WithOne().HasForeignKey("DeficiencyId").IsRequired();
        builder.HasIndex("ProceedingId", nameof(Deficiency.Ordinal)).IsUnique();
    }
}
