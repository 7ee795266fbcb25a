using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class IncidentOfficerConfiguration : IEntityTypeConfiguration<IncidentOfficer>
{
    public void Configure(EntityTypeBuilder<IncidentOfficer> builder)
    {
        builder.ToTable("IncidentOfficers");
        builder.HasOne(named => named.Officer).WithMany().HasForeignKey("OfficerId").IsRequired();
        builder.HasIndex("IncidentId", "OfficerId").IsUnique();
    }
}
