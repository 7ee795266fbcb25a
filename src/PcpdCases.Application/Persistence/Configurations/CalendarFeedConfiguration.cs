using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Application.Tasks;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class CalendarFeedConfiguration : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.ToTable("CalendarFeeds");
        builder.Property(feed => feed.SecretSha256).HasMaxLength(CalendarFeed.HashLength);
        builder.HasOne(feed => feed.Officer).WithMany().HasForeignKey("OfficerId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(feed => feed.SecretSha256).IsUnique();
    }
}
