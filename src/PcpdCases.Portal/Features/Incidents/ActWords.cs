using System.Text;
using MudBlazor;
using PcpdCases.Application.Door;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>The words for an act as the journal names it.</summary>
public static class ActWords
{
    /// <summary>"RecordFinding" reads "Record finding", in the language of the screen.</summary>
    public static string Of(string act) => Words.Of(Key(act));

    /// <summary>The key of an act's words, which is its English too.</summary>
    public static string Key(string act)
    {
        var words = new StringBuilder();
        foreach (var letter in act)
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(' ').Append(char.ToLowerInvariant(letter));
            }
            else
            {
                words.Append(letter);
            }
        }
        return words.ToString();
    }

    public static string IconOf(JournalKind kind) => kind switch
    {
        JournalKind.Write => Icons.Material.Outlined.Edit,
        JournalKind.Read => Icons.Material.Outlined.Visibility,
        JournalKind.Export => Icons.Material.Outlined.Download,
        JournalKind.Refusal => Icons.Material.Outlined.Block,
    };
}
