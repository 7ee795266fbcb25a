using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class CaseRowConfiguration : IEntityTypeConfiguration<CaseRow>
{
    public void Configure(EntityTypeBuilder<CaseRow> builder)
    {
        builder.ToTable("CaseRows");
        builder.HasOne<Incident>().WithMany().HasForeignKey(row => row.IncidentId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(row => row.Number).HasMaxLength(Incident.NumberMaxLength);
        builder.Property(row => row.Letter).HasMaxLength(Proceeding.LetterMaxLength);
        builder.Property(row => row.Title).HasMaxLength(Incident.TitleMaxLength);
        builder.Property(row => row.OrganisationName).HasMaxLength(Organisation.NameMaxLength);
        builder.Property(row => row.OrganisationChineseName).HasMaxLength(Organisation.ChineseNameMaxLength);
        builder.Property(row => row.OtherParties).HasMaxLength(CaseRow.NamesMaxLength);
        builder.Property(row => row.StagePlace);
        builder.Property(row => row.Words).HasMaxLength(CaseRow.WordsMaxLength);
        builder.Property(row => row.OwnerHandle).HasMaxLength(Officer.HandleMaxLength);
        builder.Property(row => row.OwnerName).HasMaxLength(Officer.NameMaxLength);
        builder.Property(row => row.InvestigatorHandle).HasMaxLength(Officer.HandleMaxLength);
        builder.Property(row => row.InvestigatorName).HasMaxLength(Officer.NameMaxLength);
        builder.Property(row => row.ProposedByHandle).HasMaxLength(Officer.HandleMaxLength);

        builder.HasIndex(row => new { row.Number, row.Letter }).IsUnique();
        // What every list counts: all rows, of which most may be seen by anybody.
        builder.HasIndex(row => new { row.Restricted, row.IncidentId });
        // A list sorts by any column, ties by the case: the index gives the whole order, both ways.
        builder.HasIndex(row => new { row.Title, row.Number, row.Letter });
        builder.HasIndex(row => new { row.OrganisationName, row.Number, row.Letter });
        builder.HasIndex(row => new { row.Sector, row.Number, row.Letter });
        builder.HasIndex(row => new { row.Stage, row.Number, row.Letter, row.Restricted, row.IncidentId });
        builder.HasIndex(row => new { row.StagePlace, row.Number, row.Letter });
        builder.HasIndex(row => new { row.ReceivedOn, row.Number, row.Letter });
        builder.HasIndex(row => new { row.OwnerName, row.Number, row.Letter });
        builder.HasIndex(row => new { row.InvestigatorName, row.Number, row.Letter });
        builder.HasIndex(row => new { row.Affected, row.Number, row.Letter });
        builder.HasIndex(row => new { row.ChangedAt, row.Number, row.Letter });
        // With what decides who sees a row, so that the tabs are counted from the index alone.
        builder.HasIndex(row => new { row.NextDue, row.Number, row.Letter, row.Restricted, row.IncidentId });
        builder.HasIndex(row => new { row.WaitingForReply, row.Number, row.Letter, row.Restricted, row.IncidentId });
        builder.HasIndex(row => new { row.WaitingForApproval, row.Number, row.Letter, row.Restricted, row.IncidentId });
        builder.HasIndex(row => new { row.NoticesRunning, row.Number, row.Letter, row.Restricted, row.IncidentId });
        builder.HasIndex(row => new { row.StagePlace, row.TargetFrom, row.Number, row.Letter, row.Restricted, row.IncidentId });
        builder.HasIndex(row => new { row.OwnerHandle, row.StagePlace });
        builder.HasIndex(row => new { row.InvestigatorHandle, row.StagePlace });
    }
}
