using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Domain.Tasks;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class CaseTaskConfiguration : IEntityTypeConfiguration<CaseTask>
{
    public void Configure(EntityTypeBuilder<CaseTask> builder)
    {
        builder.ToTable("Tasks");
        builder.Property(task => task.What).HasMaxLength(CaseTask.WhatMaxLength);
        builder.Property(task => task.Why).HasMaxLength(CaseTask.WhyMaxLength);
        builder.Property(task => task.DoneNote).HasMaxLength(CaseTask.NoteMaxLength);
        builder.Property(task => task.WithdrawnBecause).HasMaxLength(CaseTask.NoteMaxLength);
        builder.Ignore(task => task.IsOpen);
        builder.HasOne(task => task.Incident).WithMany().HasForeignKey("IncidentId").IsRequired();
        builder.HasOne(task => task.Assignee).WithMany().HasForeignKey("AssigneeId").IsRequired();
        builder.HasOne(task => task.GivenBy).WithMany().HasForeignKey("GivenById").IsRequired();
        builder.HasOne(task => task.DoneBy).WithMany().HasForeignKey("DoneById");
        builder.HasIndex("IncidentId", nameof(CaseTask.Ordinal)).IsUnique();
        builder.HasIndex("AssigneeId", nameof(CaseTask.DueOn));
    }
}
