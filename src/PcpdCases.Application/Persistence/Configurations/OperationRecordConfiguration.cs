using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class OperationRecordConfiguration : IEntityTypeConfiguration<OperationRecord>
{
    public void Configure(EntityTypeBuilder<OperationRecord> builder)
    {
        builder.ToTable("Operations");
        builder.Property(operation => operation.ActorHandle).HasMaxLength(Officer.HandleMaxLength);
        builder.Property(operation => operation.Act).HasMaxLength(120);
        builder.HasIndex(operation => operation.OperationId).IsUnique();
    }
}
