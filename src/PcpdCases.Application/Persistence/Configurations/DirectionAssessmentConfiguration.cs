using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class DirectionAssessmentConfiguration : IEntityTypeConfiguration<DirectionAssessment>
{
    public void Configure(EntityTypeBuilder<DirectionAssessment> builder)
    {
        builder.ToTable("DirectionAssessments");
        builder.Property(assessment => assessment.Why).HasMaxLength(Direction.ReasonMaxLength);
        builder.HasOne(assessment => assessment.By).WithMany().HasForeignKey("ById").IsRequired();
        builder.Property<long>("DirectionId");
        builder.HasIndex("DirectionId", nameof(DirectionAssessment.Ordinal)).IsUnique();
    }
}
