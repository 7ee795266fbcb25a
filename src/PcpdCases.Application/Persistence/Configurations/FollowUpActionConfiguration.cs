using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Determinations;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class FollowUpActionConfiguration : IEntityTypeConfiguration<FollowUpAction>
{
    public void Configure(EntityTypeBuilder<FollowUpAction> builder)
    {
        builder.ToTable("Actions");
        builder.HasOne(action => action.DecidedBy).WithMany().HasForeignKey("DecidedById");
        builder.HasIndex("ProceedingId", nameof(FollowUpAction.Ordinal)).IsUnique();
    }
}
