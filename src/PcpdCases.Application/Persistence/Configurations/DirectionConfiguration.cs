using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class DirectionConfiguration : IEntityTypeConfiguration<Direction>
{
    public void Configure(EntityTypeBuilder<Direction> builder)
    {
        builder.ToTable("Directions");
        builder.Ignore(direction => direction.Stands);
        builder.Ignore(direction => direction.Due);
        builder.Ignore(direction => direction.Assessment);
        builder.Ignore(direction => direction.AwaitsAssessment);
        builder.Property(direction => direction.Step).HasMaxLength(Direction.StepMaxLength);
        builder.Property(direction => direction.Deliverable).HasMaxLength(Direction.DeliverableMaxLength);
        builder.Property(direction => direction.WithdrawnReason).HasMaxLength(EnforcementNotice.ReasonMaxLength);
        builder.HasOne(direction => direction.Finding).WithMany().HasForeignKey("FindingId").IsRequired();
        builder.HasMany(direction => direction.Evidence).WithOne().HasForeignKey("DirectionId").IsRequired();
        builder.HasMany(direction => direction.Extensions).WithOne().HasForeignKey("DirectionId").IsRequired();
        builder.HasMany(direction => direction.Assessments).WithOne().HasForeignKey("DirectionId").IsRequired();
        builder.Property<long>("EnforcementNoticeId");
        builder.HasIndex("EnforcementNoticeId", nameof(Direction.Ordinal)).IsUnique();
    }
}
