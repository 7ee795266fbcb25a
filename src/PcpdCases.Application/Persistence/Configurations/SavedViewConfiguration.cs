using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Application.Views;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("SavedViews");
        builder.Property(view => view.Name).HasMaxLength(SavedView.NameMaxLength);
        builder.Property(view => view.Query).HasMaxLength(SavedView.QueryMaxLength);
        builder.HasOne(view => view.Officer).WithMany().HasForeignKey("OfficerId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex("OfficerId", nameof(SavedView.Name));
    }
}
