using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class AnswerConfiguration : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> builder)
    {
        builder.ToTable("Answers");
        builder.Property(answer => answer.Text).HasMaxLength(Answer.TextMaxLength);
        builder.HasOne(answer => answer.Question).WithMany().HasForeignKey("QuestionId").IsRequired();
        builder.HasMany(answer => answer.Documents).WithOne().HasForeignKey("AnswerId").IsRequired();
        builder.Property<long>("AddresseeId");
        builder.HasIndex("AddresseeId", "QuestionId").IsUnique();
    }
}
