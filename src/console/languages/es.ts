// Spanish.
import { namesOf, type Words } from '../words.ts';

export const ES: Words = {
  names: namesOf({
    documented: {
      'IAM users': 'Usuarios',
      'Security credentials': 'Credenciales de seguridad',
      'Assign MFA device': 'Asignar dispositivo MFA',
      'Device name': 'Nombre de dispositivo',
      'Authenticator app': 'Aplicación del autenticador',
      Next: 'Siguiente',
    },
    guess: {
      'Access Management': 'Administración del acceso',
      'Open side navigation': 'Abrir navegación lateral',
      'Add MFA': 'Agregar MFA',
      'Assign MFA device': 'Activar MFA',
      'Passkey or security key': 'Clave de acceso o clave de seguridad',
      'Show QR code': 'Mostrar código QR',
      'Create user': 'Crear usuario',
      'User name': 'Nombre de usuario',
    },
  }),
  deeds: {
    make: 'crear|añadir|agregar|asignar|adjuntar|asociar|habilitar|activar|registrar',
    undo: 'eliminar|quitar|borrar|desasignar|desasociar|desvincular|deshabilitar|desactivar|revocar|detener',
    change: 'editar|cambiar|modificar|actualizar|restablecer',
    show: 'mostrar',
    hide: 'ocultar',
    enter: 'iniciar sesión',
    leave: 'cerrar sesión',
    forward: 'siguiente|continuar',
    back: 'anterior|atrás|volver',
    cancel: 'cancelar|descartar|cerrar',
    manage: 'administrar|gestionar',
  },
  things: {
    root: 'usuario raíz|raíz',
    self: 'usted mismo|usted misma|sí mismo|sí misma|ti mismo|ti misma',
    group: 'grupo de usuarios|grupos de usuarios|grupo|grupos',
    user: 'usuario|usuarios',
    role: 'rol|roles',
    policy: 'política|políticas',
    'access-key': 'clave de acceso|claves de acceso',
    password: 'contraseña|contraseñas',
    account: 'cuenta|cuentas',
  },
};
