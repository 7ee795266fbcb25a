using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class AdviceConfiguration : IEntityTypeConfiguration<Advice>
{
    public void Configure(EntityTypeBuilder<Advice> builder)
    {
        builder.ToTable("Advice");
        builder.Ignore(advice => advice.Path);
        builder.Ignore(advice => advice.IsOpen);
        builder.Property(advice => advice.Weakness).HasMaxLength(Advice.TextMaxLength);
        builder.Property(advice => advice.Step).HasMaxLength(Advice.TextMaxLength);
        builder.Property(advice => advice.Answer).HasMaxLength(Advice.NoteMaxLength);
        builder.Property(advice => advice.DoneNote).HasMaxLength(Advice.NoteMaxLength);
        builder.Property(advice => advice.WithdrawnBecause).HasMaxLength(Advice.NoteMaxLength);
        builder.HasOne(advice => advice.Proceeding).WithMany().HasForeignKey("ProceedingId").IsRequired();
        builder.HasIndex("ProceedingId", nameof(Advice.Ordinal)).IsUnique();
        builder.HasIndex(nameof(Advice.Status), nameof(Advice.FollowUpOn));
    }
}
