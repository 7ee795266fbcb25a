using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class OfficerConfiguration : IEntityTypeConfiguration<Officer>
{
    public void Configure(EntityTypeBuilder<Officer> builder)
    {
        builder.ToTable("Officers");
        builder.Property(officer => officer.Handle).HasMaxLength(Officer.HandleMaxLength);
        builder.Property(officer => officer.Name).HasMaxLength(Officer.NameMaxLength);
        builder.Property(officer => officer.ChineseName).HasMaxLength(Officer.NameMaxLength);
        // A set of roles is a set of bits, not one name.
        builder.Property(officer => officer.Roles).HasConversion<int>();
        builder.HasIndex(officer => officer.Handle).IsUnique();
    }
}
