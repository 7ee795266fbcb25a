using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class QuestionConfiguration : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> builder)
    {
        builder.ToTable("Questions");
        builder.Ignore(question => question.Stands);
        builder.Property(question => question.Text).HasMaxLength(Question.TextMaxLength);
        builder.Property(question => question.FactId).HasMaxLength(Question.FactIdMaxLength);
        builder.Property(question => question.DroppedReason).HasMaxLength(Question.ReasonMaxLength);
        builder.Property<long>("EnquiryRoundId");
        builder.HasIndex("EnquiryRoundId", nameof(Question.Ordinal)).IsUnique();
    }
}
