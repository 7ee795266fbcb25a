using Microsoft.AspNetCore.Identity;

namespace PcpdCases.Application.Officers;

/// <summary>How an officer signs in; the user name is the officer's handle.</summary>
public sealed class Account : IdentityUser<long>
{
    public long OfficerId { get; set; }
}
