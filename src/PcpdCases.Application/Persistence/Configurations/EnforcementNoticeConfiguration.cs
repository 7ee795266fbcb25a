using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class EnforcementNoticeConfiguration : IEntityTypeConfiguration<EnforcementNotice>
{
    public void Configure(EntityTypeBuilder<EnforcementNotice> builder)
    {
        builder.ToTable("EnforcementNotices");
        builder.Ignore(notice => notice.Path);
        builder.Ignore(notice => notice.IsOpen);
        builder.Ignore(notice => notice.Named);
        builder.Ignore(notice => notice.Standing);
        builder.Ignore(notice => notice.Directed);
        builder.Ignore(notice => notice.PendingAppeal);
        builder.Property(notice => notice.Opinion).HasMaxLength(EnforcementNotice.TextMaxLength);
        builder.Property(notice => notice.Reasons).HasMaxLength(EnforcementNotice.TextMaxLength);
        builder.Property(notice => notice.UrgencyReasons).HasMaxLength(EnforcementNotice.TextMaxLength);
        builder.Property(notice => notice.InterimReasons).HasMaxLength(EnforcementNotice.TextMaxLength);
        builder.Property(notice => notice.ReturnedReason).HasMaxLength(EnforcementNotice.ReasonMaxLength);
        builder.Property(notice => notice.CancelledReason).HasMaxLength(EnforcementNotice.ReasonMaxLength);
        builder.Property(notice => notice.Section50Version).HasMaxLength(EnforcementNotice.VersionNameMaxLength);
        builder.Property(notice => notice.CalendarVersion).HasMaxLength(EnforcementNotice.VersionNameMaxLength);
        builder.Property(notice => notice.CalendarSha256).HasMaxLength(EnforcementNotice.Sha256Length);
        builder.Property(notice => notice.ServiceProof).HasMaxLength(EnforcementNotice.ProofMaxLength);
        builder.Property(notice => notice.PublishedSource).HasMaxLength(Determination.SourceMaxLength);
        builder.HasOne(notice => notice.Proceeding).WithMany().HasForeignKey("ProceedingId").IsRequired();
        builder.HasOne(notice => notice.Action).WithMany().HasForeignKey("ActionId");
        builder.HasOne(notice => notice.DraftedBy).WithMany().HasForeignKey("DraftedById");
        builder.HasOne(notice => notice.SubmittedBy).WithMany().HasForeignKey("SubmittedById");
        builder.HasOne(notice => notice.CountersignedBy).WithMany().HasForeignKey("CountersignedById");
        builder.HasOne(notice => notice.ServedBy).WithMany().HasForeignKey("ServedById");
        builder.Property(notice => notice.ReferredTo).HasMaxLength(EnforcementNotice.ReferredToMaxLength);
        builder.Property(notice => notice.ReferredReason).HasMaxLength(EnforcementNotice.ReasonMaxLength);
        builder.HasOne(notice => notice.ReferredBy).WithMany().HasForeignKey("ReferredById");
        builder.HasOne(notice => notice.Replaces).WithMany(notice => notice.Successors).HasForeignKey("ReplacesId");
        builder.HasMany(notice => notice.Appeals).WithOne().HasForeignKey("EnforcementNoticeId").IsRequired();
        builder.HasMany(notice => notice.Contraventions).WithOne().HasForeignKey("EnforcementNoticeId").IsRequired();
        builder.HasMany(notice => notice.Directions).WithOne().HasForeignKey("EnforcementNoticeId").IsRequired();
        builder.HasIndex("ProceedingId", nameof(EnforcementNotice.Ordinal)).IsUnique();
    }
}
