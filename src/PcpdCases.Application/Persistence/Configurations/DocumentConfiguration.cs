using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class DocumentConfiguration : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.ToTable("Documents");
        builder.Property(document => document.FileName).HasMaxLength(Document.FileNameMaxLength);
        builder.Property(document => document.WithdrawnBecause).HasMaxLength(Document.ReasonMaxLength);
        builder.Property(document => document.ScannedWith).HasMaxLength(Document.ScannedWithMaxLength);
        builder.Property(document => document.ContentKind).HasMaxLength(Document.ContentKindMaxLength);
        builder.Property(document => document.Sha256).HasMaxLength(Document.Sha256Length);
        builder.Property(document => document.StoragePath).HasMaxLength(Document.StoragePathMaxLength);
        builder.HasOne(document => document.Incident).WithMany().HasForeignKey("IncidentId").IsRequired();
        builder.HasOne(document => document.Source).WithMany().HasForeignKey("SourceId");
        builder.HasOne(document => document.RegisteredBy).WithMany().HasForeignKey("RegisteredById").IsRequired();
        builder.HasMany(document => document.Links).WithOne().HasForeignKey("DocumentId").IsRequired();
        builder.HasMany(document => document.Custody).WithOne().HasForeignKey("DocumentId").IsRequired();
        builder.HasIndex("IncidentId", nameof(Document.Ordinal)).IsUnique();
        // One stored file belongs to one document: content is never shared.
        builder.HasIndex(document => document.StoragePath).IsUnique();
        builder.HasIndex(document => document.Sha256);
    }
}
