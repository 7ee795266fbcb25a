using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Chronology;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class ChronologyEntryConfiguration : IEntityTypeConfiguration<ChronologyEntry>
{
    public void Configure(EntityTypeBuilder<ChronologyEntry> builder)
    {
        builder.ToTable("ChronologyEntries");
        builder.Property(entry => entry.What).HasMaxLength(ChronologyStatement.WhatMaxLength);
        builder.Property(entry => entry.Source).HasMaxLength(ChronologyStatement.SourceMaxLength);
        builder.Property(entry => entry.WithdrawnBecause).HasMaxLength(ChronologyEntry.ReasonMaxLength);
        builder.Ignore(entry => entry.When);
        builder.HasOne(entry => entry.Incident).WithMany().HasForeignKey("IncidentId").IsRequired();
        builder.HasOne(entry => entry.Party).WithMany().HasForeignKey("PartyId");
        builder.HasIndex("IncidentId", nameof(ChronologyEntry.Ordinal)).IsUnique();
    }
}
