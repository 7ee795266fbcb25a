using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class ExtensionRequestConfiguration : IEntityTypeConfiguration<ExtensionRequest>
{
    public void Configure(EntityTypeBuilder<ExtensionRequest> builder)
    {
        builder.ToTable("ExtensionRequests");
        builder.Property(request => request.Reason).HasMaxLength(Addressee.NoteMaxLength);
        builder.Property(request => request.DecisionReason).HasMaxLength(Addressee.NoteMaxLength);
        builder.HasOne(request => request.DecidedBy).WithMany().HasForeignKey("DecidedById");
        builder.Property<long>("AddresseeId");
        builder.HasIndex("AddresseeId", nameof(ExtensionRequest.Ordinal)).IsUnique();
    }
}
