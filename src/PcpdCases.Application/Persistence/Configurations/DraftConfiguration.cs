using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("Drafts");
        builder.Property(draft => draft.Owner).HasMaxLength(Officer.HandleMaxLength);
        builder.Property(draft => draft.Key).HasMaxLength(Draft.KeyMaxLength);
        builder.HasIndex(draft => new { draft.Owner, draft.Key }).IsUnique();
        builder.HasIndex(draft => draft.ExpiresAt);
    }
}
