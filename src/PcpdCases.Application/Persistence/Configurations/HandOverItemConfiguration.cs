using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class HandOverItemConfiguration : IEntityTypeConfiguration<HandOverItem>
{
    public void Configure(EntityTypeBuilder<HandOverItem> builder)
    {
        builder.ToTable("HandOverItems");
        builder.Property(item => item.Path).HasMaxLength(HandOverItem.PathMaxLength);
        builder.Property<long>("HandOverId");
        builder.HasIndex("HandOverId", nameof(HandOverItem.Path)).IsUnique();
    }
}
