using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class DirectionExtensionConfiguration : IEntityTypeConfiguration<DirectionExtension>
{
    public void Configure(EntityTypeBuilder<DirectionExtension> builder)
    {
        builder.ToTable("DirectionExtensions");
        builder.Property(extension => extension.Reason).HasMaxLength(EnforcementNotice.ReasonMaxLength);
        builder.HasOne(extension => extension.By).WithMany().HasForeignKey("ById").IsRequired();
        builder.Property<long>("DirectionId");
        builder.HasIndex("DirectionId", nameof(DirectionExtension.Ordinal)).IsUnique();
    }
}
