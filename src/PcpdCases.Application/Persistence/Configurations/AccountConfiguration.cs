using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PcpdCases.Application.Officers;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Persistence.Configurations;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.HasOne<Officer>().WithOne().HasForeignKey<Account>(account => account.OfficerId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(account => account.PhoneNumber).HasMaxLength(64);
        builder.Property(account => account.PasswordHash).HasMaxLength(512);
        builder.Property(account => account.SecurityStamp).HasMaxLength(64);
        builder.Property(account => account.ConcurrencyStamp).HasMaxLength(64);
    }
}
