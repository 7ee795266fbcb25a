using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Organisations;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("Organisations");
        builder.Property(organisation => organisation.Name).HasMaxLength(Organisation.NameMaxLength);
        builder.Property(organisation => organisation.ChineseName).HasMaxLength(Organisation.ChineseNameMaxLength);
        builder.Property(organisation => organisation.RegistrationNumber).HasMaxLength(Organisation.RegistrationNumberMaxLength);
        builder.Property(organisation => organisation.Email).HasMaxLength(Organisation.EmailMaxLength);
        builder.Property(organisation => organisation.Telephone).HasMaxLength(Organisation.TelephoneMaxLength);
        builder.Property(organisation => organisation.Address).HasMaxLength(Organisation.AddressMaxLength);
        builder.HasOne(organisation => organisation.Parent).WithMany().HasForeignKey("ParentId");
        builder.HasIndex(organisation => organisation.Number).IsUnique();
        builder.HasIndex(organisation => organisation.Name);
        builder.HasIndex(organisation => organisation.RegistrationNumber);
    }
}
