using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class ChaserConfiguration : IEntityTypeConfiguration<Chaser>
{
    public void Configure(EntityTypeBuilder<Chaser> builder)
    {
        builder.ToTable("Chasers");
        builder.Property(chaser => chaser.Note).HasMaxLength(Addressee.NoteMaxLength);
        builder.Property(chaser => chaser.ByHandle).HasMaxLength(Officer.HandleMaxLength);
        builder.Property<long>("AddresseeId");
        builder.HasIndex("AddresseeId", nameof(Chaser.Ordinal)).IsUnique();
    }
}
