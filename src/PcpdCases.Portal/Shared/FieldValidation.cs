using FluentValidation;

namespace PcpdCases.Portal.Shared;

/// <summary>Lets MudBlazor's fields ask a FluentValidation validator about their own property.</summary>
public static class FieldValidation
{
    public static Func<object, string, Task<IEnumerable<string>>> ForFields<TInput>(this IValidator<TInput> validator)
        where TInput : class => async (model, property) =>
    {
        var context = ValidationContext<TInput>.CreateWithOptions((TInput)model, options => options.IncludeProperties(property));
        var result = await validator.ValidateAsync(context);
        return result.Errors.Select(error => error.ErrorMessage).Distinct();
    };
}
