using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Application.Tasks;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class ReminderConfiguration : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.ToTable("Reminders");
        builder.Property(reminder => reminder.Subject).HasMaxLength(Reminder.SubjectMaxLength);
        builder.Property(reminder => reminder.Number).HasMaxLength(Incident.NumberMaxLength);
        builder.Property(reminder => reminder.Letter).HasMaxLength(Proceeding.LetterMaxLength);
        builder.HasOne(reminder => reminder.Officer).WithMany().HasForeignKey("OfficerId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        // Twice is impossible, with two nodes too.
        builder.HasIndex("OfficerId", nameof(Reminder.Subject), nameof(Reminder.DueOn), nameof(Reminder.Step)).IsUnique();
        builder.HasIndex("OfficerId", nameof(Reminder.SeenAt));
    }
}
