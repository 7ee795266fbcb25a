using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Notifications;

/// <summary>One form as it was received; its text never changes.</summary>
public sealed class NotificationVersion
{
    public const int FormMaxLength = 1_000_000;
    public const int FieldMaxLength = 100;

    private readonly List<AcceptedField> _accepted = [];

    private NotificationVersion()
    {
    }

    internal NotificationVersion(int number, DateTime receivedAt, DateOnly receivedOn, NotificationForm form)
    {
        var json = form.ToJson();
        if (json.Length > FormMaxLength)
        {
            throw new DomainException("A notification form has at most {0} characters. Add the rest as a document.", FormMaxLength);
        }
        Number = number;
        ReceivedAt = receivedAt;
        ReceivedOn = receivedOn;
        Schema = NotificationForm.CurrentSchema;
        Form = json;
    }

    public long Id { get; private set; }

    /// <summary>1 for the initial form, then one more for each supplementary.</summary>
    public int Number { get; private set; }

    public bool Supplementary => Number > 1;

    public DateTime ReceivedAt { get; private set; }

    /// <summary>The day of receipt in Hong Kong.</summary>
    public DateOnly ReceivedOn { get; private set; }

    public int Schema { get; private set; }

    /// <summary>The form as one JSON document of the shape <see cref="Schema"/>.</summary>
    public string Form { get; private set; } = "";

    /// <summary>Fields an officer has taken over into the case.</summary>
    public IReadOnlyList<AcceptedField> Accepted => _accepted;

    public NotificationForm Read() => NotificationForm.FromJson(Form, Schema);

    /// <summary>Every field this version fills otherwise than an earlier one, in the order of the form.</summary>
    public IReadOnlyList<FormDifference> DifferencesFrom(NotificationVersion previous)
    {
        var before = Fields(previous.Form);
        var after = Fields(Form);
        return [.. after.Keys.Union(before.Keys)
            .Select(f => new FormDifference(f, before.GetValueOrDefault(f), after.GetValueOrDefault(f)))
            .Where(d => d.Before != d.After)];
    }

    internal void Accept(string field, Officer by, DateTime now)
    {
        if (!Fields(Form).ContainsKey(field))
        {
            throw new DomainException("The form does not fill the field {0}, so there is nothing to accept.", field);
        }
        if (_accepted.Exists(a => a.Field == field))
        {
            throw new DomainException("The field {0} of this form is already accepted.", field);
        }
        _accepted.Add(new AcceptedField(field, by, now));
    }

    private static Dictionary<string, string> Fields(string form) =>
        NotificationForm.FieldsOf(form).ToDictionary(field => field.Field, field => field.Value, StringComparer.Ordinal);
}

/// <summary>A field of a form that an officer took over into the case.</summary>
public sealed class AcceptedField
{
    private AcceptedField()
    {
    }

    internal AcceptedField(string field, Officer by, DateTime now)
    {
        Field = field;
        By = by;
        At = now;
    }

    public long Id { get; private set; }

    /// <summary>The field's path, such as "particulars.number".</summary>
    public string Field { get; private set; } = "";

    public Officer By { get; private set; } = null!;

    public DateTime At { get; private set; }
}
