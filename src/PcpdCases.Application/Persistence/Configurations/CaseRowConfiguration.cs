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
        builder.Property(row => row.OwnerHandle).HasMaxLength(Officer.HandleMaxLength);
        builder.Property(row => row.OwnerName).HasMaxLength(Officer.NameMaxLength);
        builder.Property(row => row.InvestigatorHandle).HasMaxLength(Officer.HandleMaxLength);
        builder.Property(row => row.InvestigatorName).HasMaxLength(Officer.NameMaxLength);
        builder.Property(row => row.ProposedByHandle).HasMaxLength(Officer.HandleMaxLength);

        builder.HasIndex(row => new { row.Number, row.Letter }).IsUnique();
        builder.HasIndex(row => row.OrganisationName);
        builder.HasIndex(row => row.Title);
        builder.HasIndex(row => new { row.Stage, row.Number });
        builder.HasIndex(row => row.OwnerHandle);
        builder.HasIndex(row => row.InvestigatorHandle);
        builder.HasIndex(row => row.OwnerName);
        builder.HasIndex(row => row.ReceivedOn);
        builder.HasIndex(row => row.NextDue);
        builder.HasIndex(row => row.Affected);
        builder.HasIndex(row => row.ChangedAt);
        builder.HasIndex(row => row.WaitingForReply);
        builder.HasIndex(row => row.WaitingForApproval);
        builder.HasIndex(row => row.NoticesRunning);
    }
}
