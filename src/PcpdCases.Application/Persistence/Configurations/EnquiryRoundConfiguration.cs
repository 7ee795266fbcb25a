using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class EnquiryRoundConfiguration : IEntityTypeConfiguration<EnquiryRound>
{
    public void Configure(EntityTypeBuilder<EnquiryRound> builder)
    {
        builder.ToTable("EnquiryRounds");
        builder.Ignore(round => round.Path);
        builder.Ignore(round => round.Asked);
        builder.Ignore(round => round.IsOutstanding);
        builder.Property(round => round.Title).HasMaxLength(EnquiryRound.TitleMaxLength);
        builder.Property(round => round.WithdrawnReason).HasMaxLength(Question.ReasonMaxLength);
        builder.HasOne(round => round.Incident).WithMany().HasForeignKey("IncidentId").IsRequired();
        builder.HasOne(round => round.DraftedBy).WithMany().HasForeignKey("DraftedById");
        builder.HasMany(round => round.Questions).WithOne().HasForeignKey("EnquiryRoundId").IsRequired();
        builder.HasMany(round => round.Addressees).WithOne().HasForeignKey("EnquiryRoundId").IsRequired();
        builder.HasIndex("IncidentId", nameof(EnquiryRound.Ordinal)).IsUnique();
    }
}
