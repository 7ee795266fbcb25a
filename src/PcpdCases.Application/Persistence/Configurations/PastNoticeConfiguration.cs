using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class PastNoticeConfiguration : IEntityTypeConfiguration<PastNotice>
{
    private const char Separator = ' ';

    public void Configure(EntityTypeBuilder<PastNotice> builder)
    {
        builder.ToTable("PastNotices");
        builder.Property(notice => notice.Reference).HasMaxLength(PastNotice.ReferenceMaxLength);
        builder.Property(notice => notice.Subject).HasMaxLength(PastNotice.SubjectMaxLength);
        builder.Property(notice => notice.WithdrawnBecause).HasMaxLength(PastNotice.ReasonMaxLength);
        builder.Property(notice => notice.Facts).HasMaxLength(PastNotice.FactsMaxLength).HasConversion(
            facts => string.Join(Separator, facts),
            text => text.Split(Separator, StringSplitOptions.RemoveEmptyEntries),
            new ValueComparer<IReadOnlyList<string>>(
                (one, other) => one!.SequenceEqual(other!),
                facts => facts.Aggregate(0, (hash, fact) => HashCode.Combine(hash, fact))));
        builder.HasOne(notice => notice.Organisation).WithMany().HasForeignKey("OrganisationId").IsRequired();
        builder.HasOne(notice => notice.WithdrawnBy).WithMany().HasForeignKey("WithdrawnById");
        builder.HasIndex(notice => notice.Reference).IsUnique();
    }
}
