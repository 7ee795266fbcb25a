using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.AffectedPeople;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class AffectedGroupConfiguration : IEntityTypeConfiguration<AffectedGroup>
{
    private const char Separator = ',';

    public void Configure(EntityTypeBuilder<AffectedGroup> builder)
    {
        builder.ToTable("AffectedGroups");
        builder.Property(group => group.Label).HasMaxLength(AffectedGroup.LabelMaxLength);
        builder.Property(group => group.Programme).HasMaxLength(AffectedGroup.ProgrammeMaxLength);
        builder.Property(group => group.OtherKinds).HasMaxLength(AffectedGroup.OtherKindsMaxLength);
        builder.Property(group => group.Kinds)
            .HasMaxLength(AffectedGroup.KindsMaxLength)
            .HasConversion(
                kinds => string.Join(Separator, kinds),
                names => Kinds(names),
                new ValueComparer<IReadOnlyList<DataKind>>(
                    (one, other) => one!.SequenceEqual(other!),
                    kinds => kinds.Aggregate(0, (hash, kind) => HashCode.Combine(hash, kind))));
        builder.HasOne(group => group.Party).WithMany().HasForeignKey("PartyId");
        builder.HasMany(group => group.Estimates).WithOne().HasForeignKey("AffectedGroupId").IsRequired();
        builder.Ignore(group => group.Current);
        builder.Property<long>("IncidentId");
        builder.HasIndex("IncidentId", nameof(AffectedGroup.Ordinal)).IsUnique();
    }

    private static IReadOnlyList<DataKind> Kinds(string names) =>
        [.. names.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<DataKind>)];
}
