using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class NotificationPartyConfiguration : IEntityTypeConfiguration<NotificationParty>
{
    public void Configure(EntityTypeBuilder<NotificationParty> builder)
    {
        builder.ToTable("NotificationParties");
        builder.HasOne(spokenFor => spokenFor.Party).WithMany().HasForeignKey("PartyId").IsRequired();
        builder.Property<long>("NotificationId");
        builder.HasIndex("NotificationId", "PartyId").IsUnique();
    }
}
