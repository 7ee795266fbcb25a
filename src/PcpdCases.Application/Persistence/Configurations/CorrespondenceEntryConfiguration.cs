using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Correspondence;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class CorrespondenceEntryConfiguration : IEntityTypeConfiguration<CorrespondenceEntry>
{
    public void Configure(EntityTypeBuilder<CorrespondenceEntry> builder)
    {
        builder.ToTable("Correspondence");
        builder.Property(entry => entry.With).HasMaxLength(CorrespondenceEntry.WithMaxLength);
        builder.Property(entry => entry.What).HasMaxLength(CorrespondenceEntry.WhatMaxLength);
        builder.Property(entry => entry.Proof).HasMaxLength(CorrespondenceEntry.ProofMaxLength);
        builder.Property(entry => entry.WithdrawnBecause).HasMaxLength(CorrespondenceEntry.ReasonMaxLength);
        builder.HasOne(entry => entry.Incident).WithMany().HasForeignKey("IncidentId").IsRequired();
        builder.HasOne(entry => entry.Party).WithMany().HasForeignKey("PartyId");
        builder.HasOne(entry => entry.Document).WithMany().HasForeignKey("DocumentId");
        builder.HasOne(entry => entry.ProofDocument).WithMany().HasForeignKey("ProofDocumentId");
        builder.HasIndex("IncidentId", nameof(CorrespondenceEntry.Ordinal)).IsUnique();
    }
}
