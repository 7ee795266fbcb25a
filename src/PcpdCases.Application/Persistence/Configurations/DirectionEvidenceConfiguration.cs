using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class DirectionEvidenceConfiguration : IEntityTypeConfiguration<DirectionEvidence>
{
    public void Configure(EntityTypeBuilder<DirectionEvidence> builder)
    {
        builder.ToTable("DirectionEvidence");
        builder.Property(evidence => evidence.What).HasMaxLength(DirectionEvidence.WhatMaxLength);
        builder.HasOne(evidence => evidence.Document).WithMany().HasForeignKey("DocumentId");
        builder.HasOne(evidence => evidence.RecordedBy).WithMany().HasForeignKey("RecordedById").IsRequired();
        builder.Property<long>("DirectionId");
        builder.HasIndex("DirectionId", nameof(DirectionEvidence.Ordinal)).IsUnique();
    }
}
