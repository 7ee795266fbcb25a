using System.Globalization;
using FluentValidation;
using FluentValidation.Internal;

namespace PcpdCases.Portal.Resources;

/// <summary>Translates a validator's message by its template, before the places are filled.</summary>
public sealed class ValidationWords : MessageFormatter
{
    /// <summary>Once for the process: validators know no culture, so templates stay English until here.</summary>
    public static void Use()
    {
        ValidatorOptions.Global.LanguageManager.Culture = CultureInfo.GetCultureInfo(Words.English);
        ValidatorOptions.Global.MessageFormatterFactory = () => new ValidationWords();
    }

    public override string BuildMessage(string messageTemplate) => base.BuildMessage(Words.Of(messageTemplate));
}
