using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class RemedialMeasureConfiguration : IEntityTypeConfiguration<RemedialMeasure>
{
    public void Configure(EntityTypeBuilder<RemedialMeasure> builder)
    {
        builder.ToTable("RemedialMeasures");
        builder.Ignore(measure => measure.Path);
        builder.Property(measure => measure.What).HasMaxLength(RemedialMeasure.WhatMaxLength);
        builder.Property(measure => measure.Source).HasMaxLength(RemedialMeasure.SourceMaxLength);
        builder.Property(measure => measure.HowVerified).HasMaxLength(RemedialMeasure.NoteMaxLength);
        builder.Property(measure => measure.WithdrawnBecause).HasMaxLength(RemedialMeasure.NoteMaxLength);
        builder.Property(measure => measure.Closes).HasOrdinals(RemedialMeasure.ClosesMaxLength);
        builder.HasOne(measure => measure.Proceeding).WithMany().HasForeignKey("ProceedingId").IsRequired();
        builder.HasOne(measure => measure.Document).WithMany().HasForeignKey("DocumentId");
        builder.HasOne(measure => measure.VerifiedBy).WithMany().HasForeignKey("VerifiedById");
        builder.HasIndex("ProceedingId", nameof(RemedialMeasure.Ordinal)).IsUnique();
    }
}
