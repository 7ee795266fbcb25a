using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class IncidentConfiguration : IEntityTypeConfiguration<Incident>
{
    public void Configure(EntityTypeBuilder<Incident> builder)
    {
        builder.ToTable("Incidents");
        builder.Property(incident => incident.Number).HasMaxLength(Incident.NumberMaxLength);
        builder.Property(incident => incident.EarlierReference).HasMaxLength(Incident.EarlierReferenceMaxLength);
        builder.Property(incident => incident.Title).HasMaxLength(Incident.TitleMaxLength);
        builder.Property(incident => incident.RestrictionReason).HasMaxLength(Incident.ReasonMaxLength);
        builder.Property(incident => incident.RecordedFromPublishedSource).HasMaxLength(Incident.SourceMaxLength);
        builder.HasOne(incident => incident.Owner).WithMany().HasForeignKey("OwnerId");
        builder.HasMany(incident => incident.NamedOfficers).WithOne().HasForeignKey("IncidentId").IsRequired();
        builder.HasMany(incident => incident.DataEvents).WithOne().HasForeignKey("IncidentId").IsRequired();
        builder.HasMany(incident => incident.Parties).WithOne(party => party.Incident).HasForeignKey("IncidentId").IsRequired();
        builder.HasMany(incident => incident.Groups).WithOne(group => group.Incident).HasForeignKey("IncidentId").IsRequired();
        builder.HasMany(incident => incident.StatedTotals).WithOne().HasForeignKey("IncidentId").IsRequired();
        builder.ComplexProperty(incident => incident.Particulars, particulars =>
        {
            particulars.Property(section => section.Narrative).HasMaxLength(IncidentParticulars.NarrativeMaxLength);
            particulars.Property(section => section.HowDiscovered).HasMaxLength(IncidentParticulars.NoteMaxLength);
            particulars.Property(section => section.ExtortionNote).HasMaxLength(IncidentParticulars.NoteMaxLength);
            particulars.Property(section => section.SubjectsToldNote).HasMaxLength(IncidentParticulars.NoteMaxLength);
            particulars.Property(section => section.OthersTold).HasMaxLength(IncidentParticulars.NoteMaxLength);
        });
        builder.HasIndex(incident => incident.Number).IsUnique();
        builder.HasIndex(incident => incident.EarlierReference).IsUnique();
    }
}
