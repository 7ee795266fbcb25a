using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Calendars;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class CalendarDayConfiguration : IEntityTypeConfiguration<CalendarDay>
{
    public void Configure(EntityTypeBuilder<CalendarDay> builder)
    {
        builder.ToTable("CalendarDays");
        builder.Ignore(day => day.State);
        builder.Ignore(day => day.Counts);
        builder.Property(day => day.Name).HasMaxLength(CalendarDay.NameMaxLength);
        builder.Property(day => day.ChineseName).HasMaxLength(CalendarDay.NameMaxLength);
        builder.Property(day => day.Source).HasMaxLength(CalendarDay.SourceMaxLength);
        builder.Property(day => day.WithdrawnReason).HasMaxLength(CalendarDay.ReasonMaxLength);
        builder.HasOne(day => day.ProposedBy).WithMany().HasForeignKey("ProposedById").IsRequired();
        builder.HasOne(day => day.ConfirmedBy).WithMany().HasForeignKey("ConfirmedById");
        builder.HasOne(day => day.WithdrawnBy).WithMany().HasForeignKey("WithdrawnById");
        builder.HasIndex(day => day.Number).IsUnique();
        // Two administrators who propose one day at the same time: the second is told. Both databases read the brackets.
        builder.HasIndex(day => day.Date).IsUnique().HasFilter("[WithdrawnAt] IS NULL");
    }
}
