using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class AnswerDocumentConfiguration : IEntityTypeConfiguration<AnswerDocument>
{
    public void Configure(EntityTypeBuilder<AnswerDocument> builder)
    {
        builder.ToTable("AnswerDocuments");
        builder.HasOne(link => link.Document).WithMany().HasForeignKey("DocumentId").IsRequired();
        builder.Property<long>("AnswerId");
        builder.HasIndex("AnswerId", "DocumentId").IsUnique();
    }
}
