using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Systems;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class AffectedSystemConfiguration : IEntityTypeConfiguration<AffectedSystem>
{
    public void Configure(EntityTypeBuilder<AffectedSystem> builder)
    {
        builder.ToTable("AffectedSystems");
        builder.Property(system => system.Name).HasMaxLength(AffectedSystem.NameMaxLength);
        builder.Property(system => system.Holds).HasMaxLength(AffectedSystem.NoteMaxLength);
        builder.Property(system => system.WhatHappened).HasMaxLength(AffectedSystem.NoteMaxLength);
        builder.Property(system => system.WithdrawnBecause).HasMaxLength(AffectedSystem.ReasonMaxLength);
        builder.Property(system => system.SharedBy).HasOrdinals(AffectedSystem.SharedByMaxLength);
        builder.Ignore(system => system.Count);
        builder.HasOne(system => system.Incident).WithMany().HasForeignKey("IncidentId").IsRequired();
        builder.HasIndex("IncidentId", nameof(AffectedSystem.Ordinal)).IsUnique();
    }
}
