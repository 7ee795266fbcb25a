using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class DataEventConfiguration : IEntityTypeConfiguration<DataEvent>
{
    public void Configure(EntityTypeBuilder<DataEvent> builder)
    {
        builder.ToTable("DataEvents");
        builder.Property<long>("IncidentId");
        builder.HasIndex("IncidentId", nameof(DataEvent.Act), nameof(DataEvent.Manner)).IsUnique();
    }
}
