using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class DocumentLinkConfiguration : IEntityTypeConfiguration<DocumentLink>
{
    public void Configure(EntityTypeBuilder<DocumentLink> builder)
    {
        builder.ToTable("DocumentLinks");
        builder.Property(link => link.Reference).HasMaxLength(DocumentLink.ReferenceMaxLength);
        builder.Property(link => link.WithdrawnBecause).HasMaxLength(Document.ReasonMaxLength);
        builder.Property<long>("DocumentId");
        builder.HasIndex("DocumentId", nameof(DocumentLink.Subject), nameof(DocumentLink.Reference)).IsUnique();
    }
}
