using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Officers;
using PcpdCases.Application.Seeding;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Security;

/// <summary>A page of plain HTML: signing in needs no circuit.</summary>
public sealed partial class SignInPage
{
    private EditContext _context = null!;
    private ValidationMessageStore _messages = null!;
    private string? _refusal;
    private IReadOnlyList<DemoAccount> _demo = [];

    [Inject]
    public required SignInManager<Account> SignIns { get; init; }

    [Inject]
    public required SignInQueries Officers { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IWebHostEnvironment Environment { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    [Inject]
    public required ILogger<SignInPage> Logger { get; init; }

    /// <summary>What was posted; null when the page is opened.</summary>
    [SupplyParameterFromForm]
    public Credentials? Input { get; set; }

    [SupplyParameterFromQuery(Name = "back")]
    public string? Back { get; set; }

    private static bool Chinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

    protected override void OnInitialized()
    {
        Input ??= new();
        _context = new EditContext(Input);
        _messages = new ValidationMessageStore(_context);
        _context.OnValidationRequested += (_, _) => RequireBoth();
        if (Environment.IsDevelopment())
        {
            _demo = DemoAccounts.All;
        }
    }

    private void RequireBoth()
    {
        _messages.Clear();
        if (string.IsNullOrWhiteSpace(Input!.Name))
        {
            _messages.Add(() => Input!.Name!, L["Enter your sign-in name."]);
        }
        if (string.IsNullOrEmpty(Input!.Password))
        {
            _messages.Add(() => Input!.Password!, L["Enter your password."]);
        }
    }

    private async Task SignInAsync()
    {
        var account = await SignIns.UserManager.FindByNameAsync(Input!.Name!.Trim());
        var result = account is null ? SignInResult.Failed : await SignIns.CheckPasswordSignInAsync(account, Input!.Password!, lockoutOnFailure: true);
        if (result.Succeeded && await Officers.ActiveAsync(account!.UserName!) is not null)
        {
            await SignIns.SignInAsync(account, isPersistent: false);
            Navigation.NavigateTo(Urls.Local(Back));
            return;
        }
        // One sentence for a wrong name, a wrong password and a leaver: it tells a stranger nothing.
        Logger.LogInformation("A sign-in was refused, locked out: {LockedOut}", result.IsLockedOut);
        _refusal = result.IsLockedOut
            ? L["Too many attempts. Wait 15 minutes, then try again."]
            : L["The sign-in name or the password is wrong. Check both and try again."];
    }

    /// <summary>What the page posts.</summary>
    public sealed class Credentials
    {
        public string? Name { get; set; }

        public string? Password { get; set; }
    }
}
