using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class DocumentCustodyConfiguration : IEntityTypeConfiguration<DocumentCustody>
{
    public void Configure(EntityTypeBuilder<DocumentCustody> builder)
    {
        builder.ToTable("DocumentCustody");
        builder.Property(entry => entry.Note).HasMaxLength(DocumentCustody.NoteMaxLength);
        builder.HasOne(entry => entry.By).WithMany().HasForeignKey("ById").IsRequired();
        builder.Property<long>("DocumentId");
        builder.HasIndex("DocumentId", nameof(DocumentCustody.Ordinal)).IsUnique();
    }
}
