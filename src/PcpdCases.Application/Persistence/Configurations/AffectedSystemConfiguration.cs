using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Systems;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class AffectedSystemConfiguration : IEntityTypeConfiguration<AffectedSystem>
{
    private const char Separator = ',';

    public void Configure(EntityTypeBuilder<AffectedSystem> builder)
    {
        builder.ToTable("AffectedSystems");
        builder.Property(system => system.Name).HasMaxLength(AffectedSystem.NameMaxLength);
        builder.Property(system => system.Holds).HasMaxLength(AffectedSystem.NoteMaxLength);
        builder.Property(system => system.WhatHappened).HasMaxLength(AffectedSystem.NoteMaxLength);
        builder.Property(system => system.WithdrawnBecause).HasMaxLength(AffectedSystem.ReasonMaxLength);
        builder.Property(system => system.SharedBy)
            .HasMaxLength(AffectedSystem.SharedByMaxLength)
            .HasConversion(
                parties => string.Join(Separator, parties),
                text => Ordinals(text),
                new ValueComparer<IReadOnlyList<int>>(
                    (one, other) => one!.SequenceEqual(other!),
                    parties => parties.Aggregate(0, (hash, party) => HashCode.Combine(hash, party))));
        builder.Ignore(system => system.Count);
        builder.HasOne(system => system.Incident).WithMany().HasForeignKey("IncidentId").IsRequired();
        builder.HasIndex("IncidentId", nameof(AffectedSystem.Ordinal)).IsUnique();
    }

    private static IReadOnlyList<int> Ordinals(string text) =>
        [.. text.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
}
