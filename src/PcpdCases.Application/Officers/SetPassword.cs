using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Door;
using PcpdCases.Domain;

namespace PcpdCases.Application.Officers;

/// <summary>Gives an officer a password, the first or another.</summary>
public sealed record SetPasswordInput : ActInput
{
    public string Handle { get; set; } = "";

    public string Password { get; set; } = "";
}

/// <summary>Checks the form that sets a password.</summary>
public sealed class SetPasswordInputValidator : AbstractValidator<SetPasswordInput>
{
    public const int MinLength = 12;
    public const int MaxLength = 256;

    public SetPasswordInputValidator()
    {
        RuleFor(input => input.Handle).NotEmpty().WithMessage("Choose an officer.");
        RuleFor(input => input.Password).MinimumLength(MinLength).WithMessage("A password has at least 12 characters.");
        RuleFor(input => input.Password).MaximumLength(MaxLength).WithMessage("A password has at most 256 characters.");
    }
}

/// <summary>Sets the password an officer signs in with; sign-ins with an earlier one end.</summary>
public sealed class SetPassword(Desk desk) : UseCase<SetPasswordInput, string>(desk)
{
    public override Permission Permission => Permission.AdministerOfficers;

    protected override async Task<string> ActAsync(SetPasswordInput input, Work work, CancellationToken cancellationToken)
    {
        var officer = await work.OfficerAsync(input.Handle, cancellationToken);
        var accounts = work.Services.GetRequiredService<UserManager<Account>>();
        var account = await accounts.FindByNameAsync(officer.Handle);
        if (account is null)
        {
            account = new Account { UserName = officer.Handle, OfficerId = officer.Id };
            Expect(await accounts.CreateAsync(account, input.Password));
        }
        else
        {
            if (await accounts.HasPasswordAsync(account))
            {
                Expect(await accounts.RemovePasswordAsync(account));
            }
            // Also renews the security stamp, which ends the sign-ins made with the earlier password.
            Expect(await accounts.AddPasswordAsync(account, input.Password));
        }
        work.Journal($"officers/{officer.Handle}", "Password set");
        return officer.Handle;
    }

    private static void Expect(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new DomainException("The password was not accepted: {0}", string.Join(' ', result.Errors.Select(error => error.Description)));
        }
    }
}
