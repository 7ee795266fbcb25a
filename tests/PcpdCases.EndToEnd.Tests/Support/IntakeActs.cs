using Microsoft.Playwright;

namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>What officers do until a case is under investigation.</summary>
public static class IntakeActs
{
    /// <summary>Logs a notification of a new data user; returns the case number.</summary>
    public static async Task<string> LogNotificationAsync(this IPage page, string dataUser, string description)
    {
        await page.GoAsync("/notifications/new");
        await page.FillAsync("[name='Parties[0].Name']", dataUser);
        await page.FillAsync("[name='Sender']", "The data protection officer");
        await page.FillAsync("[name='ReceivedOn']", "+0d");
        await page.FillAsync("[name='Form.Particulars.Description']", description);
        await page.Button("Log the notification").ClickAsync();
        await page.ArriveAsync("**/incidents/20*");
        return new Uri(page.Url).Segments[2].Trim('/');
    }

    /// <summary>Adds a group of people affected, with its exact number.</summary>
    public static async Task AddGroupAsync(this IPage page, string number, string label, string people)
    {
        await page.GoAsync($"/incidents/{number}/people");
        await page.Button("Add a group").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.Locator("[name='Label']").FillAsync(label);
        await dialog.Locator("[name='PeopleNumber']").FillAsync(people);
        await dialog.Locator("[name='Source']").FillAsync("The notification");
        await page.Keyboard.PressAsync("Tab");
        await dialog.Button("Save").ClickAsync();
        await page.GetByText(label).First.WaitForAsync();
    }

    public static async Task TriageAsync(this IPage page, string number)
    {
        await page.GoAsync($"/incidents/{number}/a/stage");
        await page.Button("Triage").ClickAsync();
        await page.FillAsync("[name='Criteria']", "Kinds of data, number of people, cause.");
        await page.FillAsync("[name='Reason']", "Many people, sensitive data: to be investigated.");
        await page.Button("Record the triage").ClickAsync();
        await page.Button("Start a compliance check").WaitForAsync();
    }

    /// <summary>A manager assigns the investigator and starts the investigation.</summary>
    public static async Task StartInvestigationAsync(this IPage page, string number, string investigator)
    {
        await page.GoAsync($"/incidents/{number}/a/stage");
        await page.Button("Assign an investigator").ClickAsync();
        await page.ChooseAsync("Investigator", investigator);
        await page.Button("Assign the investigator").ClickAsync();
        await page.Button("Start an investigation").ClickAsync();
        await page.FillAsync("[name='Grounds']", "The way in was open to guessing.");
        await page.FillAsync("[name='Section41NoticeOn']", "+0d");
        await page.Keyboard.PressAsync("Tab");
        await page.Button("Start the investigation").ClickAsync();
        await page.Button("Complete the investigation").WaitForAsync();
    }
}
