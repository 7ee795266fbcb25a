using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class HandOverConfiguration : IEntityTypeConfiguration<HandOver>
{
    public void Configure(EntityTypeBuilder<HandOver> builder)
    {
        builder.ToTable("HandOvers");
        builder.Property(handOver => handOver.Reason).HasMaxLength(HandOver.ReasonMaxLength);
        builder.HasOne(handOver => handOver.From).WithMany().HasForeignKey("FromId").IsRequired();
        builder.HasOne(handOver => handOver.To).WithMany().HasForeignKey("ToId").IsRequired();
        builder.HasOne(handOver => handOver.By).WithMany().HasForeignKey("ById").IsRequired();
        builder.HasOne(handOver => handOver.UndoneBy).WithMany().HasForeignKey("UndoneById");
        builder.HasMany(handOver => handOver.Items).WithOne().HasForeignKey("HandOverId").IsRequired();
        builder.HasIndex(handOver => handOver.Number).IsUnique();
    }
}
