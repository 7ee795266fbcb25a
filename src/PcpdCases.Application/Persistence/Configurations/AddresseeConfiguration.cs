using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class AddresseeConfiguration : IEntityTypeConfiguration<Addressee>
{
    public void Configure(EntityTypeBuilder<Addressee> builder)
    {
        builder.ToTable("Addressees");
        builder.Ignore(addressee => addressee.DisplayName);
        builder.Ignore(addressee => addressee.Due);
        builder.Ignore(addressee => addressee.IsOutstanding);
        builder.Ignore(addressee => addressee.Open);
        builder.Property(addressee => addressee.Name).HasMaxLength(Addressee.NameMaxLength);
        builder.Property(addressee => addressee.NoAnswerNote).HasMaxLength(Addressee.NoteMaxLength);
        builder.HasOne(addressee => addressee.Party).WithMany().HasForeignKey("PartyId");
        builder.HasMany(addressee => addressee.Extensions).WithOne().HasForeignKey("AddresseeId").IsRequired();
        builder.HasMany(addressee => addressee.Chasers).WithOne().HasForeignKey("AddresseeId").IsRequired();
        builder.HasMany(addressee => addressee.Answers).WithOne().HasForeignKey("AddresseeId").IsRequired();
        builder.Property<long>("EnquiryRoundId");
        builder.HasIndex("EnquiryRoundId", nameof(Addressee.Ordinal)).IsUnique();
    }
}
