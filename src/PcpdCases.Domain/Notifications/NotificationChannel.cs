namespace PcpdCases.Domain.Notifications;

/// <summary>How a notification reached the Office; a telephone call is offered only to be refused.</summary>
public enum NotificationChannel
{
    OnlineForm,
    Email,
    Post,
    Fax,
    InPerson,
    Telephone,
}
