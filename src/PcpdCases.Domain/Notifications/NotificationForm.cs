using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Domain.Notifications;

/// <summary>The data breach notification form in its four parts, as the data user filled it.</summary>
public sealed record NotificationForm
{
    /// <summary>The shape of the form below; a stored version keeps the number it was written with.</summary>
    public const int CurrentSchema = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    public FormDataUser DataUser { get; init; } = new();

    public FormContact Contact { get; init; } = new();

    public FormParticulars Particulars { get; init; } = new();

    public FormAssessment Assessment { get; init; } = new();

    /// <summary>Every field that is filled, by its path such as "particulars.number", in the order of the form.</summary>
    public IReadOnlyList<(string Field, string Value)> Fields() => FieldsOf(ToJson());

    internal static List<(string Field, string Value)> FieldsOf(string json) =>
        [.. JsonNode.Parse(json)!.AsObject().SelectMany(part => part.Value!.AsObject().Select(field => ($"{part.Key}.{field.Key}", field.Value!.ToString())))];

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>Reads a stored form.</summary>
    /// <exception cref="DomainException">When the stored schema is not one this version of the product reads.</exception>
    public static NotificationForm FromJson(string json, int schema) => schema == CurrentSchema
        ? JsonSerializer.Deserialize<NotificationForm>(json, Options)!
        : throw new DomainException("The form was stored in version {0}, which cannot be read here.", schema);
}

/// <summary>Part 1: the data user that notifies.</summary>
public sealed record FormDataUser
{
    public string? Name { get; init; }

    public string? ChineseName { get; init; }

    public string? RegistrationNumber { get; init; }

    public string? Address { get; init; }

    public string? Business { get; init; }

    /// <summary>Other data users for which the form is handed in too.</summary>
    public string? JointWith { get; init; }
}

/// <summary>Part 2: whom the Office may ask.</summary>
public sealed record FormContact
{
    public string? Name { get; init; }

    public string? Post { get; init; }

    public string? Telephone { get; init; }

    public string? Email { get; init; }
}

/// <summary>Part 3: what happened, when, to whose data.</summary>
public sealed record FormParticulars
{
    public Occurrence Occurrence { get; init; }

    public DateOnly? OccurredFrom { get; init; }

    public DateOnly? OccurredTo { get; init; }

    public DateOnly? Discovered { get; init; }

    public string? HowDiscovered { get; init; }

    public string? Place { get; init; }

    public IncidentCause Cause { get; init; }

    public string? Description { get; init; }

    public string? KindsOfData { get; init; }

    public string? CategoriesOfPeople { get; init; }

    public Precision NumberPrecision { get; init; }

    public long? Number { get; init; }

    public long? NumberUpper { get; init; }

    public string? SystemsConcerned { get; init; }

    public string? ProcessorsConcerned { get; init; }
}

/// <summary>Part 4: the data user's own view of the harm, and what it has done.</summary>
public sealed record FormAssessment
{
    public string? RiskOfHarm { get; init; }

    public string? ImmediateActions { get; init; }

    public string? RemedialActions { get; init; }

    public SubjectsTold SubjectsTold { get; init; }

    public DateOnly? SubjectsToldOn { get; init; }

    /// <summary>How they were told, or why they were not.</summary>
    public string? SubjectsToldNote { get; init; }

    public string? OthersTold { get; init; }

    public string? Remarks { get; init; }
}
